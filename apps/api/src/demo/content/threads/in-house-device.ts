import type { DemoThread } from '../types.ts';

export const inHouseDevice: DemoThread = {
  key: 'in-house-device',
  kind: 'question',
  language: 'en',
  title: 'In-house AI device under MDR Article 5(5): is it high-risk although no notified body is involved?',
  body: `A university hospital has developed its own segmentation model for radiotherapy planning and will use it only within the hospital, as in-house manufacture under Article 5(5) of the MDR and section 35 of the Finnish Medical Devices Act (719/2021).

Article 6(1), point (b) of the AI Act requires that the product “is required to undergo a third-party conformity assessment”. In-house devices are not subject to the conformity assessment of the MDR, whatever their class would be under Rule 11.

Is the model a high-risk AI system? And who is the provider, if the hospital only uses it itself?`,
  author: 'data-scientist',
  visibility: 'network',
  roles: ['provider', 'deployer', 'product_manufacturer'],
  use: 'imaging',
  provisions: ['eu/2024/1689/art_6/par_1/pnt_b', 'eu/2017/745/art_5/par_5', 'fi/2021/719/sec_35', 'eu/2024/1689/art_3/pnt_11'],
  daysAgo: 39,
  answers: [
    {
      key: 'no-third-party-no-high-risk',
      author: 'regulatory-lead',
      body: `On the wording, it is not high-risk under Article 6(1).

Both conditions in Article 6(1) must be met. Point (a) is met: the software is itself a device covered by the MDR. Point (b) is not. Article 5(5) of the MDR says that, except for the relevant general safety and performance requirements in Annex I, the requirements of that Regulation do *not apply* to devices manufactured and used only within health institutions, if conditions (a) to (h) are met. Article 52 on conformity assessment is one of those requirements. The device is therefore not “required to undergo” third-party assessment.

Three caveats:

1. Article 5(5) is demanding: no transfer to another legal entity, an appropriate quality management system, a justification that no equivalent device on the market meets the need, and a public declaration. If one condition fails, the full MDR applies, and with it point (b).
2. It does not cover manufacture on an industrial scale.
3. Finnish law adds a responsible person and a signed declaration kept for Fimea (section 35, subsection 3 of Act 719/2021).

The hospital is the provider in any event: it develops the system and puts it into service for own use under its own name (Article 3, points (3) and (11)). Article 4 applies to it now. Nothing prevents it from following Chapter III voluntarily, and for radiotherapy I would.`,
      provisions: [
        'eu/2024/1689/art_6/par_1',
        'eu/2024/1689/art_6/par_1/pnt_b',
        'eu/2024/1689/art_3/pnt_3',
        'eu/2024/1689/art_3/pnt_11',
        'eu/2024/1689/art_4/par_1',
        'eu/2017/745/art_5/par_5',
        'eu/2017/745/art_52',
        'fi/2021/719/sec_35/mom_3',
      ],
      daysAgo: 35,
      positions: [
        {
          by: 'expert',
          stand: 'confirms',
          reason:
            'Sama tulkinta sanamuodosta. Korostan 35 §:n 3 momentin vakuutusta: ilman sitä omavalmistuksen peruste puuttuu.',
          daysAgo: 31,
        },
        {
          by: 'health-lawyer',
          stand: 'disputes',
          reason:
            'Point (b) looks at the product, not at the route by which it reaches the patient: it asks whether such a device is required to undergo third-party assessment “with a view to the placing on the market or the putting into service of that product”. Software of this kind is at least class IIa under Rule 11. Article 5(5) is a derogation for the manufacturer, to be read narrowly, and should not remove a patient’s protection under another regulation that pursues safety and fundamental rights. Otherwise the riskiest home-made systems would have the lightest rules. The matter is open until guidelines or a court settle it.',
          daysAgo: 27,
        },
      ],
      replies: [
        {
          author: 'regulatory-lead',
          body: 'The purposive argument is fair. My difficulty is that a classification with fines attached needs a textual basis, and “required to undergo” is quite literal.',
          daysAgo: 26,
          replies: [
            {
              author: 'data-scientist',
              body: 'We will build the file as if it were high-risk and revisit before August 2028. The cost is mostly documentation we owe under the MDR anyway.',
              daysAgo: 24,
            },
          ],
        },
      ],
    },
  ],
};

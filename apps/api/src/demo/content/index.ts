import { accounts } from './accounts.ts';
import { organisations } from './organisations.ts';
import { aiLiteracy } from './threads/ai-literacy.ts';
import { automatedClientFees } from './threads/automated-client-fees.ts';
import { biasDetectionByDeployer } from './threads/bias-detection-by-deployer.ts';
import { bilingualChatbot } from './threads/bilingual-chatbot.ts';
import { countyAsProvider } from './threads/county-as-provider.ts';
import { deployerLogs } from './threads/deployer-logs.ts';
import { dpiaAndFria } from './threads/dpia-and-fria.ts';
import { ehrComponentClaims } from './threads/ehr-component-claims.ts';
import { emotionRecognition } from './threads/emotion-recognition.ts';
import { finlandSwedishSpeech } from './threads/finland-swedish-speech.ts';
import { fractureDetectionExperience } from './threads/fracture-detection-experience.ts';
import { generalChatbotAtWork } from './threads/general-chatbot-at-work.ts';
import { guidanceChatbot } from './threads/guidance-chatbot.ts';
import { homeCareRecordingTrial } from './threads/home-care-recording-trial.ts';
import { inHouseDevice } from './threads/in-house-device.ts';
import { internalPilotLimits } from './threads/internal-pilot-limits.ts';
import { internalTranslationTool } from './threads/internal-translation-tool.ts';
import { mdrRule11 } from './threads/mdr-rule-11.ts';
import { oversightInImaging } from './threads/oversight-in-imaging.ts';
import { procurementTerms } from './threads/procurement-terms.ts';
import { registrationAlreadyApplies } from './threads/registration-already-applies.ts';
import { rightToRefuse } from './threads/right-to-refuse.ts';
import { sandboxTimetable } from './threads/sandbox-timetable.ts';
import { scribeAudioRetention } from './threads/scribe-audio-retention.ts';
import { scribeResponsibility } from './threads/scribe-responsibility.ts';
import { secondaryUseTraining } from './threads/secondary-use-training.ts';
import { sharedEvaluationSet } from './threads/shared-evaluation-set.ts';
import { socialCareRecording } from './threads/social-care-recording.ts';
import { supervisionAndFines } from './threads/supervision-and-fines.ts';
import { symptomChatExperience } from './threads/symptom-chat-experience.ts';
import { urgencyClassification } from './threads/urgency-classification.ts';
import { whatAppliesNow } from './threads/what-applies-now.ts';
import type { DemoWorld } from './types.ts';

export type * from './types.ts';

/** The demo world: invented organisations and people, real law. Bodies cite the law in force on 23.11.2026 unless `writtenAgainst` says otherwise. */
export const demoWorld: DemoWorld = {
  organisations,
  accounts,
  threads: [
    aiLiteracy,
    automatedClientFees,
    biasDetectionByDeployer,
    bilingualChatbot,
    countyAsProvider,
    deployerLogs,
    dpiaAndFria,
    ehrComponentClaims,
    emotionRecognition,
    finlandSwedishSpeech,
    fractureDetectionExperience,
    generalChatbotAtWork,
    guidanceChatbot,
    homeCareRecordingTrial,
    inHouseDevice,
    internalPilotLimits,
    internalTranslationTool,
    mdrRule11,
    oversightInImaging,
    procurementTerms,
    registrationAlreadyApplies,
    rightToRefuse,
    sandboxTimetable,
    scribeAudioRetention,
    scribeResponsibility,
    secondaryUseTraining,
    sharedEvaluationSet,
    socialCareRecording,
    supervisionAndFines,
    symptomChatExperience,
    urgencyClassification,
    whatAppliesNow,
  ],
};

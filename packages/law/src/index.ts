export * from './types.ts';
export { actOf, kindOf, stepsOf, type Step } from './ids.ts';
export { Catalogue } from './catalogue.ts';
export { readCatalogueData } from './data.ts';
export { formatProvision, labelsOf, type LabelForm } from './format.ts';
export type { FinnishCase } from './finnish.ts';
export { ProvisionFinder, type ProvisionQuery } from './find/find.ts';
export { ActNames } from './act-names.ts';
export { recognise, type Citation, type RecogniseOptions } from './recogniser/recognise.ts';

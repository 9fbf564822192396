import type { Chart } from '../chart.js';
import { challengesAddressed } from './challengesAddressed.js';
import { completeness } from './completeness.js';
import { fundingByFunder } from './fundingByFunder.js';
import { fundingByKind } from './fundingByKind.js';
import { grantsByYear } from './grantsByYear.js';
import { organisationsByPlace } from './organisationsByPlace.js';
import { partnerNetwork } from './partnerNetwork.js';
import { projectsByYear } from './projectsByYear.js';
import { sectorsAndTechnologies } from './sectorsAndTechnologies.js';

/** The charts in the order of the page; those of a like height stand beside each other. */
export const CHARTS: readonly Chart[] = [
  fundingByFunder,
  organisationsByPlace,
  fundingByKind,
  grantsByYear,
  projectsByYear,
  completeness,
  sectorsAndTechnologies,
  challengesAddressed,
  partnerNetwork,
];

import type { Domain } from '../model/index.js';
import { Application } from './Application.js';
import { Challenge } from './Challenge.js';
import { Company } from './Company.js';
import { Fund } from './Fund.js';
import { GovernmentBody } from './GovernmentBody.js';
import { HealthcareProvider } from './HealthcareProvider.js';
import { Initiative } from './Initiative.js';
import { Organisation } from './Organisation.js';
import { OtherOrganisation } from './OtherOrganisation.js';
import { Outcome } from './Outcome.js';
import { Place } from './Place.js';
import { Project } from './Project.js';
import { ResearchCentre } from './ResearchCentre.js';
import * as relationshipTypes from './relationshipTypes.js';
import { Sector } from './Sector.js';
import { Technology } from './Technology.js';
import { University } from './University.js';

/** The ontology: one line for each type; the order is that of lists and pictures. */
export const domain: Domain = {
  classes: [
    Organisation,
    University,
    ResearchCentre,
    GovernmentBody,
    Company,
    HealthcareProvider,
    OtherOrganisation,
    Fund,
    Initiative,
    Project,
    Sector,
    Technology,
    Application,
    Challenge,
    Outcome,
    Place,
  ],
  relationshipTypes: Object.values(relationshipTypes),
};

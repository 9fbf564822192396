import { Relationship, relationshipType } from '../model/index.js';
import { Funding } from './Funding.js';

/**
 * Every type of fact, with the ends that it may join. A pair that is not listed is refused at import, so that a field's
 * type never widens silently.
 */

export const FUNDS = relationshipType('FUNDS', {
  description: 'Money goes from the first to the second.',
  verb: ['funds', 'fund'],
  class: Funding,
  several: true,
  pairs: {
    Fund: ['Company', 'Fund', 'Project', 'ResearchCentre', 'University'],
    GovernmentBody: ['Fund', 'Initiative', 'ResearchCentre', 'University'],
    Initiative: ['ResearchCentre', 'University'],
  },
});

export const ADMINISTERS = relationshipType('ADMINISTERS', {
  description: 'The first runs the second from day to day.',
  verb: ['administers', 'administer'],
  class: Relationship,
  pairs: { GovernmentBody: ['Fund'] },
});

export const ADDRESSES = relationshipType('ADDRESSES', {
  description: 'The first works against the challenge.',
  verb: ['addresses', 'address'],
  class: Relationship,
  pairs: { Fund: ['Challenge'], Initiative: ['Challenge'], Project: ['Challenge'], ResearchCentre: ['Challenge'] },
});

export const APPLIES_TO = relationshipType('APPLIES_TO', {
  description: 'The first is used in the sector.',
  verb: ['applies to', 'apply to'],
  class: Relationship,
  pairs: { Application: ['Sector'], Technology: ['Sector'] },
});

export const COLLABORATES_WITH = relationshipType('COLLABORATES_WITH', {
  description: 'Both do research together, or the first takes part in the project of others.',
  verb: ['collaborates with', 'collaborate with'],
  class: Relationship,
  pairs: { ResearchCentre: ['Project', 'ResearchCentre', 'University'], University: ['Project', 'ResearchCentre', 'University'] },
});

export const CONTRIBUTES_TO = relationshipType('CONTRIBUTES_TO', {
  description: 'The first helps the outcome come about.',
  verb: ['contributes to', 'contribute to'],
  class: Relationship,
  pairs: { Application: ['Outcome'], Initiative: ['Outcome'], Technology: ['Outcome'], University: ['Outcome'] },
});

export const FOCUSES_ON = relationshipType('FOCUSES_ON', {
  description: 'The first is mainly about the second.',
  verb: ['focuses on', 'focus on'],
  class: Relationship,
  pairs: {
    Company: ['Application', 'Technology'],
    GovernmentBody: ['Technology'],
    Initiative: ['Application', 'Technology'],
    Project: ['Application', 'Sector', 'Technology'],
    ResearchCentre: ['Application', 'Sector', 'Technology'],
    University: ['Technology'],
  },
});

export const HOSTS = relationshipType('HOSTS', {
  description: 'The second is at home in the first.',
  verb: ['hosts', 'host'],
  class: Relationship,
  pairs: {
    GovernmentBody: ['Initiative', 'Project', 'ResearchCentre'],
    HealthcareProvider: ['ResearchCentre'],
    ResearchCentre: ['Project', 'ResearchCentre'],
    University: ['ResearchCentre'],
  },
});

export const LAUNCHED_BY = relationshipType('LAUNCHED_BY', {
  description: 'The second brought the first into being.',
  verb: ['was launched by', 'were launched by'],
  class: Relationship,
  pairs: { Fund: ['GovernmentBody'], Initiative: ['Company', 'GovernmentBody', 'University'], ResearchCentre: ['GovernmentBody'] },
});

export const LEADS = relationshipType('LEADS', {
  description: 'The first is responsible for the second.',
  verb: ['leads', 'lead'],
  class: Relationship,
  pairs: {
    Company: ['Project'],
    GovernmentBody: ['Initiative', 'Project', 'ResearchCentre'],
    ResearchCentre: ['Project', 'ResearchCentre'],
    University: ['Project'],
  },
});

export const LOCATED_IN = relationshipType('LOCATED_IN', {
  description: 'The first has its seat, or works, in the place.',
  verb: ['is located in', 'are located in'],
  class: Relationship,
  pairs: {
    Company: ['Place'],
    GovernmentBody: ['Place'],
    HealthcareProvider: ['Place'],
    OtherOrganisation: ['Place'],
    ResearchCentre: ['Place'],
    University: ['Place'],
  },
});

export const OPERATES_IN = relationshipType('OPERATES_IN', {
  description: 'The first does business in the sector.',
  verb: ['operates in', 'operate in'],
  class: Relationship,
  pairs: { Company: ['Sector'], HealthcareProvider: ['Sector'] },
});

export const PARTICIPATES_IN = relationshipType('PARTICIPATES_IN', {
  description: 'The organisation takes part in the project; the role says as what.',
  verb: ['participates in', 'participate in'],
  class: Relationship,
  pairs: {
    Company: ['Project'],
    GovernmentBody: ['Project'],
    HealthcareProvider: ['Project'],
    OtherOrganisation: ['Project'],
    ResearchCentre: ['Project'],
    University: ['Project'],
  },
});

export const PARTNERS_WITH = relationshipType('PARTNERS_WITH', {
  description: 'Both work together by agreement; neither comes first.',
  verb: ['partners with', 'partner with'],
  class: Relationship,
  pairs: {
    Company: ['Company', 'Project', 'ResearchCentre'],
    Fund: ['Company'],
    GovernmentBody: ['Fund', 'Project', 'ResearchCentre'],
    Initiative: ['Company', 'ResearchCentre', 'University'],
    ResearchCentre: ['Company', 'GovernmentBody', 'HealthcareProvider', 'ResearchCentre'],
    University: ['Company', 'GovernmentBody'],
  },
});

export const PART_OF = relationshipType('PART_OF', {
  description: 'The first belongs to the second.',
  verb: ['is part of', 'are part of'],
  class: Relationship,
  pairs: {
    Company: ['Company'],
    Fund: ['Company', 'Fund', 'Initiative', 'ResearchCentre'],
    GovernmentBody: ['GovernmentBody'],
    Initiative: ['GovernmentBody', 'Initiative', 'Project'],
    Place: ['Place'],
    Project: ['Initiative', 'Project'],
    ResearchCentre: ['Initiative', 'ResearchCentre'],
  },
});

export const RAISES = relationshipType('RAISES', {
  description: 'The first brings the challenge with it.',
  verb: ['raises', 'raise'],
  class: Relationship,
  pairs: { Application: ['Challenge'], Technology: ['Challenge'] },
});

export const SUPPORTS = relationshipType('SUPPORTS', {
  description: 'The first is meant to further the second.',
  verb: ['supports', 'support'],
  class: Relationship,
  pairs: { Fund: ['Application', 'Sector', 'Technology'], Initiative: ['Sector', 'Technology'], Project: ['Initiative'] },
});

export const THREATENS = relationshipType('THREATENS', {
  description: 'The challenge endangers the outcome.',
  verb: ['threatens', 'threaten'],
  class: Relationship,
  pairs: { Challenge: ['Outcome'] },
});

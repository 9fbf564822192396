/** The part of the graph that the benchmark asks for, as the peer declares it. */
export const typeDefs = `#graphql
  type Project @node {
    id: ID!
    name: String!
    type: String!
    startDate: String
    endDate: String
    totalCost: BigInt
    version: Int!
    participants: [OtherOrganisation!]! @relationship(type: "PARTICIPATES_IN", direction: IN, properties: "Participation")
    funds: [Fund!]! @relationship(type: "FUNDS", direction: IN, properties: "Funding")
  }

  type OtherOrganisation @node {
    id: ID!
    name: String!
    abbreviation: String
    participatesIn: [Project!]! @relationship(type: "PARTICIPATES_IN", direction: OUT, properties: "Participation")
    places: [Place!]! @relationship(type: "LOCATED_IN", direction: OUT)
  }

  type Fund @node {
    id: ID!
    name: String!
    projects: [Project!]! @relationship(type: "FUNDS", direction: OUT, properties: "Funding")
  }

  type Place @node {
    id: ID!
    name: String!
  }

  type Participation @relationshipProperties {
    role: String
  }

  type Funding @relationshipProperties {
    amount: BigInt
  }
`;

package dk.vejviser.fact;

/** What an incident has taken from the firm, and what reaching somebody may need. */
public enum Lost {
  PC,
  NETWORK,
  MAIL,
  MITID,
  PHONE
}

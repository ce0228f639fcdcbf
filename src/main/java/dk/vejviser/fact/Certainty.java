package dk.vejviser.fact;

/**
 * How well a fact is known. A: confirmed twice. B: the authority's own page. C: second-hand,
 * printed only beside a call to check it. X: unverified, never printed.
 */
public enum Certainty {
  A,
  B,
  C,
  X
}

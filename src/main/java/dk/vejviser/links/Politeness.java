package dk.vejviser.links;

import java.time.Duration;

/**
 * How others' machines are treated.
 *
 * @param agent who asks, and where to complain
 * @param timeout how long an answer may take
 * @param pause what lies at least between two questions to one host
 * @param backoff the first wait after a host said that it is busy; each further one is twice as
 *     long
 * @param longest a host that asks for a longer wait is left alone
 * @param tries how often a busy host is asked the same, and how often in a row one may fail to
 *     answer before it is left alone
 * @param whole after that long nobody is asked any more in this run
 */
record Politeness(
    String agent,
    Duration timeout,
    Duration pause,
    Duration backoff,
    Duration longest,
    int tries,
    Duration whole) {

  static Politeness of(String agent) {
    return new Politeness(
        agent,
        Duration.ofSeconds(20),
        Duration.ofSeconds(1),
        Duration.ofSeconds(4),
        Duration.ofSeconds(60),
        3,
        Duration.ofMinutes(20));
  }
}

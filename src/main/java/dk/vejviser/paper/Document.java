package dk.vejviser.paper;

/**
 * A PDF document.
 *
 * @param pages how many pages it has
 */
record Document(int pages, byte[] bytes) {}

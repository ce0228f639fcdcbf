package dk.vejviser.bake.view.phrase;

/** Somewhere to go, and the words that say where. */
public record Link(String address, String text) {}

package dk.vejviser.model;

import java.time.LocalDate;

/** Where a page's claims come from, and when it was read. */
public record Source(String name, String url, LocalDate seen) {}

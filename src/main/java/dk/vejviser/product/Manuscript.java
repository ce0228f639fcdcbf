package dk.vejviser.product;

import java.time.LocalDate;

/**
 * A page's words and style as they go to print, before they are set in pages.
 *
 * @param page address of the page that it prints: {@code /guider/backup/}
 * @param address where the printed document shall stand: {@code /guider/backup/backup.pdf}
 * @param dated the day that its content was last looked at
 * @param xhtml well-formed, with its styles and pictures in itself
 */
public record Manuscript(String page, String address, LocalDate dated, String xhtml) {}

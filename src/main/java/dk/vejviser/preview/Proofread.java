package dk.vejviser.preview;

import dk.vejviser.text.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a check says of an edition.
 *
 * @param findings the same as {@code check} finds
 * @param folder the folder with the whole site, search, feeds and JSON included; absent where
 *     errors kept it from being made
 */
public record Proofread(List<Finding> findings, Optional<Path> folder) {}

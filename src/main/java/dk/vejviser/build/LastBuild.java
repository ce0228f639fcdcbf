package dk.vejviser.build;

import dk.vejviser.build.output.OutputFolder;
import dk.vejviser.publish.Checksums;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the last build into a folder was made from, and what it left and said.
 *
 * @param stamp of its inputs
 * @param site digest of the checksums that it published, which tell of all else there
 * @param index what its search index holds, as {@link Standing} tells it
 * @param findings none of severity error
 */
record LastBuild(
    String stamp, String site, Map<String, String> index, List<Finding> findings, Made made) {

  static LastBuild of(Settings settings, Inputs inputs, Findings findings, Made made)
      throws IOException {
    return new LastBuild(
        inputs.stamp(),
        Checksums.digest(settings.output()),
        Standing.in(settings.index()),
        findings.sorted(),
        made);
  }

  /** Whether a build of these inputs would leave what stands there now. */
  boolean stillHolds(Settings settings, Inputs inputs) {
    try {
      return stamp.equals(inputs.stamp())
          && site.equals(Checksums.digest(settings.output()))
          && Checksums.hold(settings.output(), Set.of(OutputFolder.MARK))
          && index.equals(Standing.in(settings.index()));
    } catch (IOException e) {
      return false;
    }
  }
}

package dk.vejviser.bake;

import dk.vejviser.bake.asset.Assets;
import dk.vejviser.bake.asset.OwnLook;
import dk.vejviser.bake.oven.Configuration;
import dk.vejviser.bake.template.RenderFaults;
import dk.vejviser.model.Site;
import dk.vejviser.text.FileName;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Where a bake takes things from.
 *
 * @param project the folder that findings name files from
 * @param layers the folders that the site was read from, its own first, whose {@code
 *     jbake.properties} counts
 * @param threads how many pages are rendered at a time
 */
public record Ingredients(
    Path project, List<Path> layers, Path templates, Path assets, int threads) {

  /** The site's own folder. */
  Path content() {
    return layers.get(0);
  }

  /** The folders in the order in which one's files take the place of another's. */
  List<Path> bottomUp() {
    List<Path> folders = new ArrayList<>(layers);
    Collections.reverse(folders);
    return folders;
  }

  /** A file or folder as findings name it, from the project with forward slashes. */
  String label(Path file) {
    Path from = project.toAbsolutePath().normalize();
    Path to = file.toAbsolutePath().normalize();
    return FileName.of(to.startsWith(from) ? from.relativize(to) : to);
  }

  /** Whether all templates and assets are files of their folders; what isn't is a finding. */
  public boolean stayInside(Findings findings) throws IOException {
    List<Finding> strays = new ArrayList<>();
    for (Path folder : List.of(templates, assets)) {
      strays.addAll(new Strays(folder, label(folder)).all());
    }
    findings.addAll(strays);
    return strays.isEmpty();
  }

  /**
   * Empty where there are no templates, something among these and the assets leads elsewhere, or
   * the content's {@code jbake.properties} cannot be used, which is a finding.
   */
  Optional<Configuration> configuration(Findings findings) throws IOException {
    if (!Files.isDirectory(templates)) {
      findings.add(Rule.MISSING_FILE, Place.of(label(templates)));
      return Optional.empty();
    }
    if (!stayInside(findings)) {
      return Optional.empty();
    }
    return Configuration.read(
        content(), templates, label(content().resolve(Configuration.FILE)), findings);
  }

  Assets assets(Configuration configuration, OwnLook look, Findings findings) {
    return new Assets(assets, label(assets), configuration, look, findings);
  }

  /** Turns what failed into findings, which name templates as all findings name files. */
  void report(RenderFaults faults, Site site, Findings findings) throws IOException {
    faults.report(site, templates, label(templates), findings);
  }
}

package dk.vejviser.bake;

import dk.vejviser.bake.markup.PageText;
import dk.vejviser.bake.template.FailedTemplateException;
import dk.vejviser.bake.template.TemplateFault;
import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.model.PageId;
import dk.vejviser.product.BakedPage;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of a preview: rendered when it is first asked for, on any thread, unless the one before it
 * looked the same. Where its template fails it keeps showing what it showed.
 */
public final class LazyPage {
  private final String file;
  private final Kitchen kitchen;
  private final Optional<LocalDate> changed;
  private @Nullable PagePlan plan;
  private @Nullable Rendered before;
  private @Nullable Rendered rendered;

  /** All that the bytes of a page and what is read of it follow from, but for the kitchen. */
  private record Look(
      Object view,
      String kind,
      String template,
      Optional<PageId> page,
      boolean listed,
      Optional<LocalDate> changed) {}

  /** A plan that failed, and why. */
  record Failure(PagePlan plan, TemplateFault fault) {}

  private record Rendered(
      Kitchen kitchen,
      Look look,
      Optional<byte[]> html,
      Optional<BakedPage> page,
      Optional<Failure> failure) {}

  LazyPage(
      PagePlan plan,
      String file,
      Optional<LocalDate> changed,
      Kitchen kitchen,
      @Nullable LazyPage before) {
    this.file = file;
    this.changed = changed;
    this.kitchen = kitchen;
    this.plan = plan;
    this.before = before == null ? null : before.last();
  }

  /** Where it stands below the output folder. */
  public String file() {
    return file;
  }

  /** The page; absent where its template fails and there is no older one. */
  public Optional<byte[]> html() {
    return rendered().html();
  }

  Optional<BakedPage> page() {
    return rendered().page();
  }

  Optional<Failure> failure() {
    return rendered().failure();
  }

  private synchronized @Nullable Rendered last() {
    return rendered == null ? before : rendered;
  }

  private synchronized Rendered rendered() {
    if (rendered == null) {
      PagePlan plan = Objects.requireNonNull(this.plan);
      Look look =
          new Look(
              plan.view().get(), plan.kind(), plan.template(), plan.page(), plan.listed(), changed);
      Rendered last = before;
      rendered =
          last != null && last.kitchen() == kitchen && last.look().equals(look)
              ? last
              : render(plan, look);
      // These hold the whole site of their time.
      this.plan = null;
      before = null;
    }
    return rendered;
  }

  private Rendered render(PagePlan plan, Look look) {
    try {
      PageText html = kitchen.render(plan, look.view());
      ByteBuffer utf8 = html.utf8();
      byte[] bytes = Arrays.copyOf(utf8.array(), utf8.remaining());
      BakedPage page = kitchen.reader().read(html, plan, changed, file);
      return new Rendered(kitchen, look, Optional.of(bytes), Optional.of(page), Optional.empty());
    } catch (FailedTemplateException e) {
      TemplateFault fault = TemplateFault.of(e, plan.templateFile());
      Optional<byte[]> old = before == null ? Optional.empty() : before.html();
      return new Rendered(
          kitchen, look, old, Optional.empty(), Optional.of(new Failure(plan, fault)));
    }
  }
}

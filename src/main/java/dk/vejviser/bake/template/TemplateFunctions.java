package dk.vejviser.bake.template;

import dk.vejviser.model.Language;
import dk.vejviser.model.Page;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Site;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What templates may call. */
final class TemplateFunctions extends AbstractExtension {
  private final Map<String, TemplateFunction> functions = new TreeMap<>();
  private final RecordAttributes attributes = new RecordAttributes();

  TemplateFunctions(Site site, Icons icons) {
    Language language = site.language();
    DateTimeFormatter shortDate = DateTimeFormatter.ofPattern("dd.MM.yyyy", language.locale());
    Map<LocalDate, String> longDates = new ConcurrentHashMap<>();
    add("date", call -> longDates.computeIfAbsent(call.the(LocalDate.class), language::day));
    add("shortdate", call -> call.the(LocalDate.class).format(shortDate));
    add("isodate", call -> call.the(LocalDate.class).toString());
    add("icon", call -> new SafeString(icons.html(call.the(String.class))));
    add("prose", call -> new SafeString(call.the(Prose.class).html()));
    add("address", call -> site.address(call.the(Page.class)));
    add("qr", call -> new SafeString(QrImage.svg(call.the(String.class))));
    add("qrdata", call -> QrImage.data(call.the(String.class)));
    add("say", call -> language.say(call.the(String.class), call.others()));
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.copyOf(functions);
  }

  @Override
  public List<NodeVisitorFactory> getNodeVisitors() {
    return List.of(template -> new QuickPrints((PebbleTemplateImpl) template, functions));
  }

  @Override
  public List<AttributeResolver> getAttributeResolver() {
    return List.of(attributes);
  }

  private void add(String name, java.util.function.Function<TemplateCall, Object> answer) {
    functions.put(name, new TemplateFunction(name, answer));
  }
}

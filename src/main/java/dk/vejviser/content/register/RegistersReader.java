package dk.vejviser.content.register;

import dk.vejviser.content.file.ContentFile;
import dk.vejviser.content.file.ContentTree;
import dk.vejviser.content.schema.KnownIds;
import dk.vejviser.content.schema.Register;
import dk.vejviser.fact.Contact;
import dk.vejviser.fact.Deadline;
import dk.vejviser.fact.Figure;
import dk.vejviser.model.Audience;
import dk.vejviser.model.Registers;
import dk.vejviser.model.Sector;
import dk.vejviser.model.Size;
import dk.vejviser.model.Topic;
import dk.vejviser.text.Findings;
import java.util.Map;
import java.util.Optional;

/** Reads all registers; one that a site has no file for is empty. */
public final class RegistersReader {
  private RegistersReader() {}

  /**
   * The registers. Of a register that both folders have, all entries count, and of two with one id
   * the one that stands over the other. An entry with faults is kept with what is right of it, so
   * that pages that name it are no second finding; absent where a file is no register at all, or is
   * there and cannot be read.
   */
  public static Optional<Registers> read(ContentTree tree, Findings findings) {
    Map<String, ContentFile> data = tree.data();
    EntriesReader entries = new EntriesReader(tree, findings);
    KnownIds ids = KnownIds.NONE;
    Map<String, Topic> topics = entries.read(Register.TOPICS, ids, Taxonomies::topic);
    ids = entries.with(ids, Register.TOPICS);
    Map<String, Audience> audiences = entries.read(Register.AUDIENCES, ids, Taxonomies::audience);
    Map<String, Size> sizes = entries.read(Register.SIZES, ids, Taxonomies::size);
    Map<String, Sector> sectors = entries.read(Register.SECTORS, ids, Taxonomies::sector);
    Map<String, Contact> contacts =
        entries.read(Register.CONTACTS, ids, fields -> ContactReader.read(fields, findings));
    ids = entries.with(ids, Register.CONTACTS);
    Map<String, Deadline> deadlines = entries.read(Register.DEADLINES, ids, DeadlineReader::read);
    DeadlineReader.checkOrder(entries.fields(Register.DEADLINES), findings);
    Map<String, Figure> figures = entries.read(Register.FIGURES, ids, FigureReader::read);
    WordLists lists = new WordLists(data, findings);
    Registers registers =
        new Registers(
            contacts,
            deadlines,
            figures,
            audiences,
            sizes,
            sectors,
            topics,
            lists.bannedWords(),
            lists.retiredNumbers(),
            lists.synonyms(),
            GoldList.read(data, findings),
            IncidentLists.read(lists, findings),
            EffectReader.read(data, findings));
    return tree.whole() && entries.allReadable() ? Optional.of(registers) : Optional.empty();
  }

  /** The ids that front matter may name. */
  public static KnownIds ids(Registers registers) {
    return KnownIds.NONE
        .with(Register.TOPICS, registers.topics().keySet())
        .with(Register.AUDIENCES, registers.audiences().keySet())
        .with(Register.SIZES, registers.sizes().keySet())
        .with(Register.SECTORS, registers.sectors().keySet());
  }
}

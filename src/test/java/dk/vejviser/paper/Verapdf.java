package dk.vejviser.paper;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF, which knows PDF/UA-1 and nothing of how our documents are made. */
public final class Verapdf {
  private Verapdf() {}

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  /** What a document breaks of PDF/UA-1: clause, test and place. */
  public static List<String> faults(byte[] pdf) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(
              assertion ->
                  assertion.getRuleId().getClause()
                      + "-"
                      + assertion.getRuleId().getTestNumber()
                      + " "
                      + assertion.getMessage()
                      + " "
                      + assertion.getLocation().getContext())
          .distinct()
          .toList();
    }
  }
}

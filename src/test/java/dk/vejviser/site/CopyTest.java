package dk.vejviser.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Words to say are copied by a button, where there is script and the browser lets it copy. */
@ExtendWith(OneRun.class)
class CopyTest {
  private static final String HELP = "/nu/ransomware-i-gang/";
  private static final String GUIDE = "/guider/backup-der-virker/";
  private static final String BUTTON = "button:text-is('Kopiér ordene')";

  private final PublishedSite site;
  private final RealBrowser browser;

  CopyTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
  }

  @Test
  void eachOfTheWordsToSayOnAHelpPageIsCopiedAsItIsRead() {
    try (Visit visit = open(HELP)) {
      Page page = visit.page();
      Locator words = page.locator(".say");
      assertEquals(2, words.count());
      assertEquals(words.count(), page.locator(BUTTON).count());
      for (int i = 0; i < words.count(); i++) {
        page.locator(BUTTON).nth(i).click();
        assertThat(page.locator(".say + p [role=status]").nth(i)).hasText("Kopieret");
        assertEquals(words.nth(i).innerText().strip(), clipboard(page));
      }
      assertTrue(clipboard(page).startsWith("Vi har problemer med vores it"), clipboard(page));
      assertEquals(List.of(), visit.complaints());
    }
  }

  @Test
  void theKeyboardCopiesTooAndFocusStays() {
    try (Visit visit = open(HELP)) {
      Page page = visit.page();
      page.locator(BUTTON).first().focus();
      page.keyboard().press("Enter");
      assertThat(page.locator(".say + p [role=status]").first()).hasText("Kopieret");
      assertThat(page.locator(BUTTON).first()).isFocused();
    }
  }

  @Test
  void aGuidesWordsAreCopiedWhereTheyUnfold() {
    try (Visit visit = open(GUIDE)) {
      Page page = visit.page();
      Locator deed = page.locator("details:has(.say)").first();
      assertThat(deed.locator(BUTTON)).isHidden();
      deed.locator("summary").click();
      deed.locator(BUTTON).click();
      assertThat(deed.locator("[role=status]")).hasText("Kopieret");
      assertEquals(deed.locator(".say").innerText().strip(), clipboard(page));
    }
  }

  @Test
  void aBrowserThatRefusesIsNotHidden() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      page.addInitScript("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
      page.navigate(site.at(HELP));
      page.locator(BUTTON).first().click();
      assertThat(page.locator(".say + p [role=status]").first())
          .hasText("Det gik ikke. Markér ordene, og kopiér dem selv.");
    }
  }

  @Test
  void whereNothingCanCopyThereIsNoButton() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
      page.navigate(site.at(HELP));
      assertEquals(0, page.locator(BUTTON).count());
      assertEquals(List.of(), visit.complaints());
    }
    try (Visit visit = browser.visit(Setting.PHONE.withoutScript())) {
      visit.page().navigate(site.at(HELP));
      assertEquals(0, visit.page().locator(BUTTON).count());
    }
  }

  private Visit open(String address) {
    Visit visit = browser.firstVisit(Setting.PHONE);
    visit.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    visit.page().navigate(site.at(address));
    return visit;
  }

  private static String clipboard(Page page) {
    return String.valueOf(page.evaluate("() => navigator.clipboard.readText()"));
  }
}

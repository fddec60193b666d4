package okrworkshop.takehome;

/**
 * What stands on somebody's page.
 *
 * @param title of the whole
 * @param html blocks for the page, safe to show: every text of people is escaped
 * @param paste the same in simple tags that text processors and wikis keep when somebody pastes it
 * @param markdown the same as text
 */
public record HomePage(String title, String html, String paste, String markdown) {}

package sasaeai.shared.print;

/**
 * An entry of the outline beside a document, for those who read on a screen.
 *
 * @param target the id of the element to go to
 */
public record Bookmark(String title, String target) {}

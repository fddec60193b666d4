package okrworkshop.export.drawings;

/** The product's own words in pictures, by key. */
@FunctionalInterface
public interface Words {
    /** @param arguments fill {@code {0}}, {@code {1}} … as they are */
    String text(String key, Object... arguments);
}

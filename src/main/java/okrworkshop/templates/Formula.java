package okrworkshop.templates;

import java.util.Locale;

/** How the criteria of a score become one number. */
public enum Formula {
    /** Sum of points times weight; the weights add up to 100. */
    WEIGHTED,
    /** Product of the criteria, divided by those that are marked so: ICE, RICE. */
    PRODUCT;

    /** The name in templates and events. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for another word */
    public static Formula ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}

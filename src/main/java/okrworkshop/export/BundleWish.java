package okrworkshop.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which files a bundle holds for each group. */
public record BundleWish(Set<FileFormat> formats, LanguageChoice languages, boolean brief, boolean nameless) {
    public BundleWish {
        formats = Set.copyOf(formats);
    }

    /** One group's, always in the same order. */
    public List<Wish> of(Scope scope) {
        return EnumSet.allOf(FileFormat.class).stream()
                .filter(formats::contains)
                .map(format -> new Wish(scope, format, languages, brief, nameless))
                .toList();
    }
}

package okrworkshop.preparation.ui;

import com.vaadin.flow.component.Component;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import okrworkshop.preparation.Material;

/** Where a material comes from, in one line: what it was, how long it is, who brought it and when. */
final class MaterialFacts {
    private MaterialFacts() {}

    static String of(Component speaker, Locale locale, Material material) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault())
                .format(material.at());
        String who = material.by().isEmpty() ? speaker.getTranslation("prepare.materials.somebody") : material.by();
        return speaker.getTranslation(
                "prepare.materials.facts",
                speaker.getTranslation("prepare.kind." + material.kind().wireName()),
                material.text().length(),
                who,
                when);
    }
}

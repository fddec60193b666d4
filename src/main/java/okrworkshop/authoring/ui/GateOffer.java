package okrworkshop.authoring.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Map;
import okrworkshop.documents.CardKind;
import okrworkshop.shared.Language;
import okrworkshop.templates.Gate;
import okrworkshop.templates.WorkshopTemplate;

/** A condition that a trainer puts together, and the sentence that fits it. */
sealed interface GateOffer {
    /** @param max {@link Integer#MAX_VALUE} for no limit */
    record Count(CardKind kind, int min, int max) implements GateOffer {}

    record Share(CardKind kind, String field, int percent) implements GateOffer {}

    record Answered(String question) implements GateOffer {}

    record Worded() implements GateOffer {}

    default Gate gate(String id) {
        return switch (this) {
            case Count count -> new Gate.Count(id, count.kind(), "", Map.of(), count.min(), count.max());
            case Share share -> new Gate.Filled(id, share.kind(), share.field(), share.percent() / 100.0);
            case Answered answered -> new Gate.Answered(id, answered.question());
            case Worded ignored -> new Gate.Worded(id);
        };
    }

    /** A first draft of the sentence, in one language of the template. */
    default String sentence(Component speaker, WorkshopTemplate template, Language language) {
        Locale locale = language.locale();
        return switch (this) {
            case Count count ->
                speaker.getTranslation(
                        locale,
                        count.max() == Integer.MAX_VALUE ? "offer.count.min" : "offer.count.between",
                        kind(speaker, count.kind(), locale),
                        count.min(),
                        count.max());
            case Share share ->
                speaker.getTranslation(
                        locale,
                        share.percent() == 100 ? "offer.share.all" : "offer.share",
                        kind(speaker, share.kind(), locale),
                        FieldNames.of(speaker, share.kind().wireName(), share.field(), language),
                        share.percent());
            case Answered answered ->
                speaker.getTranslation(
                        locale, "offer.answered", TemplateWords.question(template, answered.question(), language));
            case Worded ignored -> speaker.getTranslation(locale, "offer.worded");
        };
    }

    private static String kind(Component speaker, CardKind kind, Locale locale) {
        return speaker.getTranslation(locale, "kind." + kind.wireName());
    }
}

package okrworkshop.authoring.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.shared.Language;
import okrworkshop.templates.Gate;
import okrworkshop.templates.WorkshopTemplate;

/** What the program checks for a condition, in words. */
final class GateWords {
    private final Component speaker;
    private final WorkshopTemplate template;
    private final Language language;

    private GateWords(Component speaker, WorkshopTemplate template, Language language) {
        this.speaker = speaker;
        this.template = template;
        this.language = language;
    }

    static String of(Component speaker, WorkshopTemplate template, Gate gate, Language language) {
        return new GateWords(speaker, template, language).words(gate);
    }

    private String words(Gate gate) {
        return switch (gate) {
            case Gate.Count count ->
                count.place().isEmpty()
                        ? say("count", which(count.kind(), count.where()))
                        : say(
                                "count.place",
                                which(count.kind(), count.where()),
                                TemplateWords.column(template, count.place(), language));
            case Gate.Filled filled ->
                say("filled", which(filled.kind(), filled.where()), field(filled.kind(), filled.field()));
            case Gate.Either either ->
                say("filled", which(either.kind(), either.where()), fields(either.kind(), either.fields()));
            case Gate.Linked linked ->
                say(
                        linked.link() == LinkType.ORIGIN ? "linked.origin" : "linked.parent",
                        which(linked.kind(), linked.where()),
                        kind(linked.to()));
            case Gate.Covered covered -> say("covered", which(covered.kind(), covered.where()), kind(covered.from()));
            case Gate.Answered answered ->
                say("answered", TemplateWords.question(template, answered.question(), language));
            case Gate.Everyone everyone ->
                say("everyone", everyone.kinds().stream().map(this::kind).collect(Collectors.joining(say("or"))));
            case Gate.Scored ignored -> say("scored");
            case Gate.Discussed ignored -> say("discussed");
            case Gate.Agreed ignored -> say("agreed");
            case Gate.Before before ->
                say(
                        before.limit() == Gate.Before.Limit.PARENT ? "before.parent" : "before.cycle",
                        which(before.kind(), before.where()),
                        field(before.kind(), before.field()));
            case Gate.Resolved ignored -> say("resolved");
            case Gate.Worded ignored -> say("worded");
            case Gate.Reviewed ignored -> say("reviewed");
        };
    }

    private String which(CardKind kind, Map<String, String> where) {
        if (where.isEmpty()) {
            return kind(kind);
        }
        String values = where.entrySet().stream()
                .map(entry -> say(
                        "is",
                        field(kind, entry.getKey()),
                        FieldNames.choice(speaker, entry.getKey(), entry.getValue(), language)))
                .collect(Collectors.joining(say("and")));
        return say("where", kind(kind), values);
    }

    private String kind(CardKind kind) {
        return speaker.getTranslation(language.locale(), "kind." + kind.wireName());
    }

    private String field(CardKind kind, String field) {
        return FieldNames.of(speaker, kind.wireName(), field, language);
    }

    private String fields(CardKind kind, List<String> fields) {
        return fields.stream().map(field -> field(kind, field)).collect(Collectors.joining(say("or")));
    }

    private String say(String key, Object... arguments) {
        return speaker.getTranslation(language.locale(), "gate." + key, arguments);
    }
}

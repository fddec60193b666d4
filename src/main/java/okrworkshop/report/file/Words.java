package okrworkshop.report.file;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import okrworkshop.paper.BothLanguages;
import okrworkshop.report.Asked;
import okrworkshop.shared.Language;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Workshop;

/**
 * The words of the report's page and of the workshop's method, in one language or in both.
 *
 * @param people what stands for the texts that people wrote
 */
record Words(I18NProvider texts, Workshop workshop, List<Language> languages, UnaryOperator<String> people) {
    Words {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("No language");
        }
    }

    /** What people wrote, as it may be told. */
    String named(String written) {
        return people.apply(written);
    }

    Language main() {
        return languages.getFirst();
    }

    String say(String key, Object... arguments) {
        return each(language -> texts.getTranslation(key, language.locale(), arguments));
    }

    /** Words around what people wrote: in the main language alone, since that is not said twice. */
    String around(String key, String... written) {
        return texts.getTranslation(key, main().locale(), (Object[]) written);
    }

    /** In each of the languages, once where they agree. */
    String each(Function<Language, String> text) {
        return BothLanguages.joined(languages.stream().map(text).toList());
    }

    String step(String id) {
        return workshop.template().step(id).map(this::step).orElse(id);
    }

    /** Its number and title. */
    String step(StepTemplate step) {
        return (step.number() + " " + method("steps." + step.id() + ".title")).strip();
    }

    String condition(String step, String id) {
        return method("steps." + step + ".done." + id);
    }

    String checklist(String id) {
        return method("checklists." + id + ".title");
    }

    String item(String checklist, String id) {
        return method("checklists." + checklist + ".items." + id);
    }

    String method(String path) {
        return each(language -> workshop.template().messages().text(language, path));
    }

    String of(Asked.Words asked) {
        return each(asked::in);
    }

    /** Whole minutes, rounded. */
    static long minutes(Duration time) {
        return Math.round(time.toSeconds() / 60.0);
    }
}

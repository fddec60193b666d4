package okrworkshop.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import okrworkshop.lint.Advices;
import okrworkshop.lint.ExtraWords;
import okrworkshop.lint.Linter;
import okrworkshop.lint.OkrSetJson;
import okrworkshop.lint.Profile;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Statement;
import okrworkshop.shared.Language;
import okrworkshop.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The writing lint for other programs. Keeps nothing of what it is given. */
@RestController
@RequestMapping("/api/v1/lint")
@Tag(name = "Lint")
class LintController {
    /** So many statements a request may carry. */
    static final int STATEMENTS = 500;

    /** So many whole sets a request may carry. */
    static final int SETS = 50;

    private final Linter linter = Linter.standard();
    private final Advices advices = Advices.shipped();

    /**
     * @param kind {@code O} or {@code KR}
     * @param objective text of the objective above a key result
     */
    record StatementJson(
            @Nullable String id,
            @Nullable String kind,
            @Nullable String text,
            @Nullable String objective) {}

    /**
     * @param profile {@code feishu} when left out
     * @param words words of one's own, by the name of the list that they are added to
     */
    record StatementsJson(
            @Nullable String profile,
            @Nullable Map<String, @Nullable List<@Nullable String>> words,
            @Nullable List<@Nullable StatementJson> statements) {}

    /**
     * @param profile {@code feishu} when left out
     * @param words words of one's own, by the name of the list that they are added to
     * @param gate whether the sets are to be left as they are, where more is an error; no when left out
     * @param sets as {@code set.schema.json} describes them
     */
    record SetsJson(
            @Nullable String profile,
            @Nullable Map<String, @Nullable List<@Nullable String>> words,
            @Nullable Boolean gate,
            @Nullable List<@Nullable JsonNode> sets) {}

    @PostMapping
    @Operation(summary = "Says which writing rules speak about each statement, and why")
    List<LintJson.OfStatement> statements(@RequestBody StatementsJson given, HttpServletRequest request) {
        Profile profile = profile(given.profile());
        List<StatementJson> statements =
                few("statements", STATEMENTS, Given.list("statements", Given.value("statements", given.statements())));
        Linter worded = with(given.words());
        Language language = Language.of(request.getLocale());
        return IntStream.range(0, statements.size())
                .mapToObj(index -> {
                    StatementJson each = statements.get(index);
                    Statement statement = statement(index, each);
                    return LintJson.of(
                            each.id(), statement, worded.lint(statement, profile), rule -> advices.of(rule, language));
                })
                .toList();
    }

    @PostMapping("/sets")
    @Operation(summary = "The same about whole sets; their statements are not spoken of one by one")
    List<LintJson.OfSet> sets(@RequestBody SetsJson given, HttpServletRequest request) {
        Profile profile = profile(given.profile());
        boolean gate = Boolean.TRUE.equals(given.gate());
        List<JsonNode> sets = few("sets", SETS, Given.list("sets", Given.value("sets", given.sets())));
        Linter worded = with(given.words());
        Language language = Language.of(request.getLocale());
        return IntStream.range(0, sets.size())
                .mapToObj(index -> {
                    OkrSetJson.Named named = set(index, sets.get(index));
                    return LintJson.of(
                            named.id(), worded.lint(named.set(), profile, gate), rule -> advices.of(rule, language));
                })
                .toList();
    }

    @GetMapping("/rules")
    @Operation(
            summary =
                    "All rules that are on in a profile with what they weigh and what they say, in the caller's language")
    List<LintJson.Rule> rules(@RequestParam @Nullable String profile, HttpServletRequest request) {
        Profile asked = profile(profile);
        Language language = Language.of(request.getLocale());
        return Arrays.stream(RuleId.values())
                .flatMap(rule ->
                        asked
                                .weigh(rule)
                                .map(severity -> LintJson.rule(rule, severity, advices.of(rule, language)))
                                .stream())
                .toList();
    }

    @GetMapping(path = "/set.schema.json", produces = "application/schema+json")
    @Operation(summary = "JSON Schema of a set, with every field that the rules read")
    byte[] schema() {
        return OkrSetJson.schema();
    }

    private Linter with(@Nullable Map<String, @Nullable List<@Nullable String>> words) {
        if (words == null) {
            return linter;
        }
        try {
            var byList = new HashMap<String, Set<String>>();
            Given.map("words", words).forEach((list, some) -> byList.put(list, Set.copyOf(Given.names("words", some))));
            return linter.with(new ExtraWords(byList));
        } catch (IllegalArgumentException wrong) {
            throw new RefusedException("request.value", "words");
        }
    }

    private static Profile profile(@Nullable String name) {
        return name == null
                ? Profile.FEISHU
                : Profile.of(name).orElseThrow(() -> new RefusedException("request.value", "profile"));
    }

    private static Statement statement(int index, StatementJson given) {
        String field = "statements[" + index + "].";
        String text = Given.value(field + "text", given.text());
        return switch (Given.value(field + "kind", given.kind())) {
            case "O" -> Statement.objective(text);
            case "KR" -> Statement.keyResult(text, given.objective() == null ? "" : given.objective());
            default -> throw new RefusedException("request.value", field + "kind");
        };
    }

    private static OkrSetJson.Named set(int index, JsonNode node) {
        try {
            return OkrSetJson.read(node);
        } catch (IllegalArgumentException wrong) {
            throw new RefusedException("request.value", "sets[" + index + "]." + wrong.getMessage());
        }
    }

    private static <T> List<T> few(String field, int most, List<T> entries) {
        if (entries.size() > most) {
            throw new RefusedException("request.too-many", field, most);
        }
        return entries;
    }
}

package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import okrworkshop.documents.CardKind;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Block;

/** Answers of forms and plain notes; they stand in the section of the step in which they were written. */
final class Jottings {
    private Jottings() {}

    /** Of the steps that make cards of the kind. */
    static List<Block> of(Material material, CardKind kind) {
        return of(material, step -> material.texts().makes(step, kind));
    }

    /** Of the steps that have no section of their own. */
    static List<Block> elsewhere(Material material) {
        TemplateTexts texts = material.texts();
        return of(
                material,
                step -> !texts.makes(step, CardKind.EXPECTATION)
                        && !texts.makes(step, CardKind.FINDING)
                        && !texts.makes(step, CardKind.TODO));
    }

    private static List<Block> of(Material material, Predicate<String> steps) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(answers(material, steps).blocks());
        columns(material, steps).forEach((title, notes) -> {
            blocks.add(new Block.Heading(2, title));
            blocks.add(new Block.Bullets(notes));
        });
        return blocks;
    }

    private static FactList answers(Material material, Predicate<String> steps) {
        FactList facts = new FactList(material);
        Set<TemplateTexts.Sentence> told = new HashSet<>();
        for (DraftOkr.Answer answer : material.draft().frame()) {
            if (steps.test(answer.step())) {
                var sentence =
                        material.texts().sentence(answer.step(), answer.question(), gaps(material, answer.step()));
                sentence.filter(told::add).ifPresent(whole -> facts.addLabelled(whole.title(), whole.said()));
                if (sentence.isEmpty()) {
                    facts.addLabelled(material.texts().question(answer.step(), answer.question()), answer.text());
                }
            }
        }
        return facts;
    }

    /** A sentence has one line. */
    private static Map<String, String> gaps(Material material, String step) {
        return material.draft().frame().stream()
                .filter(answer -> answer.step().equals(step) && !answer.text().isBlank())
                .collect(Collectors.toMap(
                        DraftOkr.Answer::question,
                        answer -> answer.text().strip().replaceAll("\\s*\\R\\s*", " ")));
    }

    private static Map<String, List<String>> columns(Material material, Predicate<String> steps) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (DraftOkr.Note note : material.draft().notes()) {
            if (steps.test(note.step()) && !note.text().isBlank()) {
                columns.computeIfAbsent(title(material, note), title -> new ArrayList<>())
                        .add(note.text());
            }
        }
        return columns;
    }

    private static String title(Material material, DraftOkr.Note note) {
        return note.place().isEmpty()
                ? material.texts().step(note.step())
                : material.texts().column(note.step(), note.place());
    }
}

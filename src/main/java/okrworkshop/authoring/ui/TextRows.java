package okrworkshop.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import okrworkshop.shared.Language;
import okrworkshop.templates.TemplateEdit;

/** A list of texts; a row holds what stands at the same place in each language. */
final class TextRows extends Div {
    private final transient Bench bench;
    private final transient RowTexts texts;
    private final String one;

    /**
     * @param key of the words: {@code author.<key>} names the list, {@code author.<key>.one} a row, {@code
     *     author.<key>.add} the button
     */
    TextRows(Bench bench, String path, String key) {
        this.bench = bench;
        this.texts = new RowTexts(bench.template(), path);
        this.one = "author." + key + ".one";
        addClassName("okr-text-rows");
        var title = new H4(getTranslation("author." + key));
        add(title);
        bench.landmarks().put(path, title);
        for (int row = 0; row < texts.size(); row++) {
            add(row(row));
        }
        if (bench.writable()) {
            var add = new Button(
                    getTranslation("author." + key + ".add"),
                    event -> bench.rebuild(place(texts.size(), first()), texts.added()));
            add.addThemeVariants(ButtonVariant.TERTIARY);
            add.setEnabled(texts.size() < RowTexts.MOST);
            add(add);
        }
    }

    private Div row(int row) {
        var both = new Div();
        both.addClassName("okr-both");
        for (Language language : bench.template().languages()) {
            TextFieldBase<?, String> field = LanguageField.area();
            LanguageField.dress(field, bench, getTranslation(one, row + 1), language, texts.at(language, row));
            LanguageField.listen(field, text -> write(language, row, text));
            bench.landmarks().put(place(row, language), field);
            both.add(field);
        }
        var line = new Div(both);
        line.addClassName("okr-row");
        if (bench.writable()) {
            line.add(tools(row));
        }
        return line;
    }

    private Div tools(int row) {
        var name = getTranslation(one, row + 1);
        var up = new ToolButton(
                ToolButton.UP,
                getTranslation("author.up", name),
                () -> bench.rebuild(tool(row - 1, "up"), texts.swapped(row, row - 1)));
        var down = new ToolButton(
                ToolButton.DOWN,
                getTranslation("author.down", name),
                () -> bench.rebuild(tool(row + 1, "down"), texts.swapped(row, row + 1)));
        var remove = new ToolButton(
                ToolButton.REMOVE,
                getTranslation("author.remove", name),
                () -> bench.rebuild(place(Math.max(0, row - 1), first()), texts.without(row)));
        up.setEnabled(row > 0);
        down.setEnabled(row < texts.size() - 1);
        bench.landmarks().put(tool(row, "up"), row > 0 ? up : down);
        bench.landmarks().put(tool(row, "down"), row < texts.size() - 1 ? down : up);
        var tools = new Div(up, down, remove);
        tools.addClassName("okr-tools");
        return tools;
    }

    /** The rows know what was typed meanwhile. */
    private void write(Language language, int row, String text) {
        List<String> changed = texts.with(language, row, text);
        bench.write(new TemplateEdit.Texts(language, texts.path(), changed));
        texts.keep(language, changed);
    }

    private Language first() {
        return bench.template().languages().getFirst();
    }

    private String place(int row, Language language) {
        return texts.path() + "." + row + "@" + language.code();
    }

    private String tool(int row, String way) {
        return texts.path() + "." + row + "." + way;
    }
}

package okrworkshop.preparation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import okrworkshop.preparation.Materials;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.MaterialList;

/** Takes something for one list: files, or a text that was copied elsewhere. */
final class HandInForm extends Div {
    private static final int NAME = 60;

    private final transient Take take;
    private final transient Runnable taken;
    private final transient Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final Div said = new Div();

    /** Hands something in. */
    @FunctionalInterface
    interface Take {
        /** @throws RefusedException why it is not taken */
        void take(String name, Materials.Content content);
    }

    /** @param taken draws what is there now */
    HandInForm(MaterialList list, Take take, Runnable taken) {
        this.take = take;
        this.taken = taken;
        addClassName("okr-hand-in");
        said.addClassName("okr-said");
        said.getElement().setAttribute("role", "status");
        if (list.accepts().contains(MaterialList.Way.FILE)) {
            add(new FileDrop(this::file, this::finished, this::say));
        }
        if (list.accepts().contains(MaterialList.Way.PASTE)) {
            add(paste());
        }
        add(said);
    }

    private Details paste() {
        var text = new TextArea(getTranslation("prepare.paste.text"));
        text.setMinRows(3);
        text.setMaxRows(12);
        text.setWidthFull();
        var name = new TextField(getTranslation("prepare.paste.name"));
        name.setMaxLength(NAME);
        name.setWidthFull();
        var details = new Details(getTranslation("prepare.paste"));
        var add = new Button(getTranslation("prepare.paste.add"), event -> {
            said.removeAll();
            try {
                take.take(name.getValue(), new Materials.Content.Pasted(text.getValue()));
                text.clear();
                name.clear();
                details.setOpened(false);
                taken.run();
                say(getTranslation("prepare.added"));
            } catch (RefusedException why) {
                say(Refusals.text(this, why));
            }
        });
        details.add(text, name, add);
        return details;
    }

    /** In the request that brings the file: reading it takes a moment, for which the page is not locked. */
    private void file(String name, byte[] bytes) {
        try {
            take.take(name, new Materials.Content.File(bytes));
        } catch (RefusedException why) {
            refused.add(name + ": " + Refusals.text(this, why));
        }
    }

    private void finished() {
        said.removeAll();
        if (refused.isEmpty()) {
            say(getTranslation("prepare.added"));
        }
        for (String why = refused.poll(); why != null; why = refused.poll()) {
            say(why);
        }
        taken.run();
    }

    private void say(String sentence) {
        said.add(new Paragraph(sentence));
    }
}

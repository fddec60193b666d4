package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import okrworkshop.workshops.Workshop;

/** The first sheet: how to get in, for the door or the wall. */
final class HandoutJoin extends Section {
    HandoutJoin(Workshop workshop, ShownAddress address) {
        addClassNames("okr-handout-sheet", "okr-handout-join");
        Locale room = workshop.language().locale();
        var steps = new OrderedList(
                new ListItem(getTranslation("handout.join.scan", room)),
                new ListItem(getTranslation("handout.join.name", room)),
                new ListItem(getTranslation("handout.join.keep", room)));
        var qr = new QrPicture();
        qr.show(address.joinLink(workshop));
        var link = new AddressLine();
        link.show(address.spoken(workshop));
        link.addClassName("okr-handout-link");
        var code = new Paragraph(workshop.code());
        code.addClassName("okr-handout-code");
        var aloud = new Div();
        aloud.addClassName("okr-handout-aloud");
        SpokenCode.of(workshop.code(), workshop.language()).forEach(sound -> {
            var character = new Span(sound.character());
            character.addClassName("okr-handout-character");
            aloud.add(new Div(character, new Span(sound.word())));
        });
        var way = new Div(
                label("handout.join.open", room),
                link,
                label("handout.join.code", room),
                code,
                label("handout.join.aloud", room),
                aloud);
        way.addClassName("okr-handout-way");
        var middle = new Div(way, qr);
        middle.addClassName("okr-handout-middle");
        var overline = label("handout.join", room);
        add(overline, new H1(workshop.title()), middle, steps);
    }

    private Paragraph label(String key, Locale room) {
        var label = new Paragraph(getTranslation(key, room));
        label.addClassName("okr-overline");
        return label;
    }
}

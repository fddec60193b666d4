package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import io.nayuki.qrcodegen.QrCode;

/** A link as a QR code: one path, sharp at any size. */
final class QrPicture extends Div {
    private static final int QUIET = 4;

    QrPicture() {
        addClassName("okr-qr");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", getTranslation("join.qr"));
    }

    void show(String link) {
        removeAll();
        add(new Svg(svg(QrCode.encodeText(link, QrCode.Ecc.MEDIUM))));
    }

    private static String svg(QrCode code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        int size = code.size + 2 * QUIET;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <rect width="100%%" height="100%%" fill="#fff"/><path d="%s" fill="#111"/></svg>""".formatted(size, size, path);
    }
}

package okrworkshop.workshops.ui;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;
import java.util.Optional;

/** Browsers inside messengers: they cut sockets in the background, block downloads and may forget cookies. */
public enum InAppBrowser {
    WECHAT("MicroMessenger"),
    DINGTALK("DingTalk"),
    FEISHU("Feishu"),
    LARK("Lark/");

    private final String mark;

    InAppBrowser(String mark) {
        this.mark = mark;
    }

    /** Whose browser asks; empty for one of its own. */
    public static Optional<InAppBrowser> of(VaadinRequest request) {
        String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return Arrays.stream(values()).filter(app -> agent.contains(app.mark)).findFirst();
    }

    /** Key of the app's own name in the page's language. */
    public String nameKey() {
        return switch (this) {
            case WECHAT -> "app.wechat";
            case DINGTALK -> "app.dingtalk";
            case FEISHU -> "app.feishu";
            case LARK -> "app.lark";
        };
    }
}

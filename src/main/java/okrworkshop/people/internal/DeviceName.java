package okrworkshop.people.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser says it is, in two words, so that its owner knows it again in a list. */
final class DeviceName {
    private static final Map<String, String> MACHINES = inOrder(
            "iPad",
            "iPad",
            "iPhone",
            "iPhone",
            "HarmonyOS",
            "HarmonyOS",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "CrOS",
            "Chromebook",
            "Macintosh",
            "Mac",
            "Linux",
            "Linux");
    private static final Map<String, String> BROWSERS = inOrder(
            "MicroMessenger",
            "WeChat",
            "DingTalk",
            "DingTalk",
            "Feishu",
            "Feishu",
            "Lark/",
            "Lark",
            "Edg",
            "Edge",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "Chrome",
            "Chrome",
            "CriOS",
            "Chrome",
            "Safari",
            "Safari");

    private DeviceName() {}

    static String of(String userAgent) {
        String name = (first(MACHINES, userAgent) + " " + first(BROWSERS, userAgent)).strip();
        return name.isEmpty() ? "?" : name;
    }

    private static String first(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> inOrder(String... marksAndNames) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < marksAndNames.length; i += 2) {
            names.put(marksAndNames[i], marksAndNames[i + 1]);
        }
        return names;
    }
}

package okrworkshop.e2e;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A tab on a page of the server as the server knows it: cookies, a session, a page in it, and what the page's elements are
 * called. It asks and answers like the browser's part of the framework and draws nothing. One thread at a time.
 */
final class FlowTab {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** What the framework calls the parts of an element. */
    private static final int TAG = 0;

    private static final int PROPERTY = 1;
    private static final int ATTRIBUTE = 3;
    private static final int TEXT = 7;

    private final HttpClient http;
    private final URI server;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<Integer, Element> elements = new LinkedHashMap<>();
    private String csrf = "";
    private int page;
    private int sync;
    private int sent;
    private long bytes;

    FlowTab(HttpClient http, URI server) {
        this.http = http;
        this.server = server;
    }

    /** @param named attributes and properties that are plain values, and the text as {@code text} */
    record Element(int id, Map<String, String> named) {
        boolean is(String tag) {
            return tag.equals(named.get("tag"));
        }

        boolean has(String name, String part) {
            return named.getOrDefault(name, "").contains(part);
        }
    }

    /** Goes to an address as somebody who types it: the page's frame, its files, the page. */
    void open(String path, List<String> files) {
        get(server.resolve(path));
        files.forEach(file -> fetch(request(server.resolve(file)).GET()));
        elements.clear();
        String location = URLEncoder.encode(path.substring(1), StandardCharsets.UTF_8);
        JsonNode made = JSON.readTree(get(server.resolve("/?v-r=init&location=" + location
                + "&query=&v-sh=844&v-sw=390&v-wh=844&v-ww=390&v-tzo=0&v-tzid=UTC&v-td=true&v-pr=2&v-tn=aura")));
        JsonNode config = made.get("appConfig");
        page = config.get("v-uiId").asInt();
        sync = 0;
        sent = 0;
        take(config.get("uidl"));
        call(event(
                1,
                "ui-navigate",
                Map.of(
                        "route",
                        path,
                        "query",
                        "",
                        "appShellTitle",
                        "",
                        "historyState",
                        Map.of("idx", 0),
                        "trigger",
                        "")));
    }

    /** Types into a field and presses a button, as the browser tells of both at once. */
    void fillAndPress(Element field, String value, Element button) {
        call(
                JSON.valueToTree(Map.of(
                        "type", "mSync", "node", field.id(), "feature", PROPERTY, "property", "value", "value", value)),
                event(field.id(), "change", Map.of()),
                event(button.id(), "click", Map.of("event.detail", 1, "event.button", 0)));
    }

    Element element(Predicate<Element> wanted) {
        return elements.values().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not on the page: " + elements.values()));
    }

    /** What the browser would send along with any request. */
    String cookies() {
        return cookies.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Of all bodies that came. */
    long bytes() {
        return bytes;
    }

    private void call(JsonNode... deeds) {
        ObjectNode body = JSON.createObjectNode();
        body.put("csrfToken", csrf);
        ArrayNode rpc = body.putArray("rpc");
        List.of(deeds).forEach(rpc::add);
        body.put("syncId", sync);
        body.put("clientId", sent++);
        String answer = exchange(request(server.resolve("/?v-r=uidl&v-uiId=" + page))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
        take(JSON.readTree(answer));
    }

    private static JsonNode event(int node, String name, Map<String, Object> data) {
        return JSON.valueToTree(Map.of("type", "event", "node", node, "event", name, "data", data));
    }

    private void take(JsonNode uidl) {
        csrf = uidl.path("Vaadin-Security-Key").asString(csrf);
        sync = uidl.path("syncId").asInt(sync);
        uidl.path("changes").forEach(this::change);
        if (uidl.path("meta").has("appError")) {
            throw new IllegalStateException("The page failed: " + uidl.get("meta"));
        }
    }

    private void change(JsonNode change) {
        int id = change.get("node").asInt();
        switch (change.get("type").asString()) {
            case "attach" -> elements.put(id, new Element(id, new LinkedHashMap<>()));
            case "detach" -> elements.remove(id);
            case "put" -> {
                JsonNode value = change.path("value");
                int part = change.get("feat").asInt();
                if (value.isValueNode() && (part == TAG || part == PROPERTY || part == ATTRIBUTE || part == TEXT)) {
                    elements.computeIfAbsent(id, made -> new Element(made, new LinkedHashMap<>()))
                            .named()
                            .put(change.get("key").asString(), value.asString());
                }
            }
            default -> {
                // Children and listeners are not needed here.
            }
        }
    }

    private String get(URI address) {
        return exchange(request(address).GET());
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "en-GB");
        return cookies.isEmpty() ? request : request.header("Cookie", cookies());
    }

    private String exchange(HttpRequest.Builder request) {
        try {
            return text(fetch(request));
        } catch (IOException broken) {
            throw new IllegalStateException(request.build().uri() + ": " + broken, broken);
        }
    }

    private HttpResponse<byte[]> fetch(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.uri() + ": " + answer.statusCode() + " "
                        + new String(answer.body(), StandardCharsets.UTF_8));
            }
            bytes += answer.body().length;
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException failure) {
            throw new IllegalStateException(request.build().uri() + ": " + failure, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        if (answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
                return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int sign = pair.indexOf('=');
        cookies.put(pair.substring(0, sign), pair.substring(sign + 1));
    }
}

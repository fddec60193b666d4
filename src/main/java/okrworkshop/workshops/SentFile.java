package okrworkshop.workshops;

/**
 * A file on its way to a browser.
 *
 * @param name with its ending
 * @param content not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way out, never compared
public record SentFile(String name, String mediaType, byte[] content) {}

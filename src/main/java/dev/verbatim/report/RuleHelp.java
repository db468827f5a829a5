package dev.verbatim.report;

/**
 * What a report says about a rule or a difference.
 *
 * @param severity severity word of its findings by default, or {@code off}
 * @param sentence what a finding means
 * @param markdown the whole of its page
 */
public record RuleHelp(String severity, String sentence, String markdown) {

    /** Of an id that nothing is known about. */
    static final RuleHelp NONE = new RuleHelp("", "", "");
}

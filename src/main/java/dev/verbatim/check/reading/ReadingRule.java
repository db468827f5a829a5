package dev.verbatim.check.reading;

import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Severity;

/** A rule whose findings come with the page: what it is about is met while the page, a message or JSON is read. */
record ReadingRule(String id, Severity severity) implements Rule {}

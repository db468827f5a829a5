package dev.verbatim.scenario;

import org.assertj.core.description.Description;
import org.assertj.core.error.ErrorMessageFactory;
import org.assertj.core.presentation.Representation;

/** A message that holds text of pages and services: no part of it is a format. */
record PlainMessage(String text) implements ErrorMessageFactory {

    @Override
    public String create(Description description, Representation representation) {
        return create(description);
    }

    @Override
    public String create(Description description) {
        String described = description == null ? "" : description.value();
        return described.isEmpty() ? text : "[" + described + "] " + text;
    }

    @Override
    public String create() {
        return text;
    }
}

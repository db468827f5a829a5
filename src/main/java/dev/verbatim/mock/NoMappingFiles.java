package dev.verbatim.mock;

import com.github.tomakehurst.wiremock.standalone.MappingsSource;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.StubMappings;
import java.util.List;

/** A store of mappings that has none and keeps none: stubs live in memory, and the user's files are only ever read. */
final class NoMappingFiles implements MappingsSource {

    @Override
    public void loadMappingsInto(StubMappings stubs) {}

    @Override
    public void save(List<StubMapping> stubs) {}

    @Override
    public void save(StubMapping stub) {}

    @Override
    @SuppressWarnings("removal")
    public void remove(StubMapping stub) {}

    @Override
    public void removeAll() {}
}

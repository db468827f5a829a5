package dev.verbatim.cli;

import dev.verbatim.cli.options.TargetOptions;
import dev.verbatim.config.Settings;
import dev.verbatim.config.TargetSettings;
import dev.verbatim.mock.MockTarget;
import dev.verbatim.model.UsageException;
import dev.verbatim.replay.LiveTarget;
import dev.verbatim.replay.Target;
import dev.verbatim.replay.WriteFlags;
import dev.verbatim.replay.WriteFlags.Deletes;
import dev.verbatim.shape.TypeCatalog;

/** Makes the target that the settings choose. */
public final class Targets {

    private Targets() {}

    public static Target open(Settings settings, TargetOptions options, TypeCatalog types) {
        TargetSettings chosen = settings.chosenTarget();
        WriteFlags flags = new WriteFlags(options.allowWrites(), deletes(options.allowDeletes()));
        return chosen.url() == null
                ? new MockTarget(chosen, settings.recordings(), settings.baseUrls(), MockBodies.rule(types))
                : new LiveTarget(chosen, settings.baseUrls(), flags);
    }

    private static Deletes deletes(@org.jspecify.annotations.Nullable String word) {
        if (word == null) {
            return Deletes.NONE;
        }
        return switch (word) {
            case "own" -> Deletes.OWN;
            case "any" -> Deletes.ANY;
            default -> throw new UsageException("`--allow-deletes` takes own or any, not `" + word + "`");
        };
    }
}

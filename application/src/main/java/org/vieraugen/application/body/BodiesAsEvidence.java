package org.vieraugen.application.body;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.mandate.Linkable;
import org.vieraugen.application.mandate.Words;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Subject;

/** A body shows that a council's mandate is kept: the working group is there that it asked for. */
@OnePerServer
public class BodiesAsEvidence implements Linkable {
    private final Bodies bodies;

    @Inject
    public BodiesAsEvidence(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public Subject.Kind kind() {
        return Body.KIND;
    }

    @Override
    public Map<UUID, String> names(DepartmentKey department, Set<UUID> keys) {
        var names = new HashMap<>(bodies.names(department));
        names.keySet().retainAll(keys);
        return names;
    }

    @Override
    public List<Named> find(DepartmentKey department, Words words, int most) {
        return Linkable.find(bodies.names(department), words, most);
    }
}

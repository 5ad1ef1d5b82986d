package org.vieraugen.web.portal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;

/** Fills templates in; the build has compiled and type-checked them. */
@OnePerServer
public class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.vieraugen.web.portal.pages");

    /** @return in UTF-8 */
    public byte[] written(String template, @Nullable Object model) {
        var out = new Utf8ByteOutput();
        engine.render(template + ".jte", model, out);
        return out.toByteArray();
    }
}

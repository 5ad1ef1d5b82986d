package org.vieraugen.documents.paper;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** The fonts beside this class. Nothing else is loaded, whatever a page asks for. */
final class Fonts implements ResourceResolver {
    static final URI HERE = URI.create("file:/papers/");

    /** @param name such as {@code latin-bold} */
    static InputStream file(String name) throws FileNotFoundException {
        var file = name.matches("[a-z-]+") ? Fonts.class.getResourceAsStream("fonts/" + name + ".ttf") : null;
        if (file == null) {
            throw new FileNotFoundException("papers have no font " + name);
        }
        return file;
    }

    @Override
    public Resource getResource(URI address) throws IOException {
        var name = HERE.relativize(address).toString();
        if (!name.endsWith(".ttf")) {
            throw new FileNotFoundException("papers load only their fonts, not " + address);
        }
        return new Resource(file(name.substring(0, name.length() - ".ttf".length())));
    }

    @Override
    public OutputStream getOutputStream(URI address) throws IOException {
        throw new FileNotFoundException("papers are written to memory, not to " + address);
    }
}

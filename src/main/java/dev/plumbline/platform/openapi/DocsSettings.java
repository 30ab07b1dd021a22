package dev.plumbline.platform.openapi;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param open whether strangers read what calls there are; else only whoever has signed in, or a key */
@ConfigurationProperties("plumbline.docs")
record DocsSettings(@DefaultValue("false") boolean open) {}

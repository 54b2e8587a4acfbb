package io.continuitylint.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Makes the commands, each in the shell that it is run in. */
record Commands(Shell shell) implements CommandLine.IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Shell.class) {
                return type.cast(constructor.newInstance(shell));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}

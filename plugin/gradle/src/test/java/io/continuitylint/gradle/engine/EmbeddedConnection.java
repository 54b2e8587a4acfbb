package io.continuitylint.gradle.engine;

import java.io.File;
import java.util.List;
import org.gradle.internal.buildprocess.BuildProcessState;
import org.gradle.internal.classpath.ClassPath;
import org.gradle.internal.instrumentation.agent.AgentStatus;
import org.gradle.internal.logging.services.LoggingServiceRegistry;
import org.gradle.internal.nativeintegration.services.NativeServices;
import org.gradle.internal.service.ServiceRegistry;
import org.gradle.internal.service.ServiceRegistryBuilder;
import org.gradle.tooling.internal.adapter.ProtocolToModelAdapter;
import org.gradle.tooling.internal.protocol.BuildParameters;
import org.gradle.tooling.internal.protocol.BuildResult;
import org.gradle.tooling.internal.protocol.ConfigurableConnection;
import org.gradle.tooling.internal.protocol.ConnectionMetaDataVersion1;
import org.gradle.tooling.internal.protocol.ConnectionParameters;
import org.gradle.tooling.internal.protocol.ConnectionVersion4;
import org.gradle.tooling.internal.protocol.InternalBuildAction;
import org.gradle.tooling.internal.protocol.InternalBuildActionVersion2;
import org.gradle.tooling.internal.protocol.InternalCancellableConnection;
import org.gradle.tooling.internal.protocol.InternalCancellationToken;
import org.gradle.tooling.internal.protocol.InternalParameterAcceptingConnection;
import org.gradle.tooling.internal.protocol.InternalPhasedAction;
import org.gradle.tooling.internal.protocol.InternalPhasedActionConnection;
import org.gradle.tooling.internal.protocol.ModelIdentifier;
import org.gradle.tooling.internal.protocol.PhasedActionResultListener;
import org.gradle.tooling.internal.protocol.ShutdownParameters;
import org.gradle.tooling.internal.protocol.StoppableConnection;
import org.gradle.tooling.internal.provider.ConnectionScopeServices;
import org.gradle.tooling.internal.provider.InternalCancellationTokenAdapter;
import org.gradle.tooling.internal.provider.ProviderConnection;
import org.gradle.tooling.internal.provider.connection.BuildLogLevelMixIn;
import org.gradle.tooling.internal.provider.connection.ProviderBuildResult;
import org.gradle.tooling.internal.provider.connection.ProviderConnectionParameters;
import org.gradle.tooling.internal.provider.connection.ProviderOperationParameters;
import org.gradle.util.GradleVersion;

/**
 * Runs builds in the JVM that asks for them, where the API jar of a version has nothing for the Tooling API to connect to. It
 * does what Gradle's own {@code DefaultConnection} does, without daemons. The Tooling API makes one by the name of the class.
 */
// The Tooling API configures a connection before it uses it, and expects what it has deprecated.
@SuppressWarnings({"NullAway.Init", "deprecation"})
public final class EmbeddedConnection
        implements ConnectionVersion4,
                ConfigurableConnection,
                InternalCancellableConnection,
                InternalParameterAcceptingConnection,
                InternalPhasedActionConnection,
                StoppableConnection {

    private final ProtocolToModelAdapter adapter = new ProtocolToModelAdapter();
    private BuildProcessState process;
    private ProviderConnection connection;

    /** All classes that it is made of. */
    static List<Class<?>> classes() {
        return List.of(EmbeddedConnection.class, BuildProcess.class, MetaData.class);
    }

    @Override
    public void configure(ConnectionParameters parameters) {
        ProviderConnectionParameters given = adapter.adapt(ProviderConnectionParameters.class, parameters);
        File home = given.getGradleUserHomeDir(new File(System.getProperty("user.home"), ".gradle"));
        NativeServices.initializeOnDaemon(home, NativeServices.NativeServicesMode.fromSystemProperties());
        process = new BuildProcess(LoggingServiceRegistry.newEmbeddableLogging());
        connection = process.getServices().get(ProviderConnection.class);
        connection.configure(given, GradleVersion.version(given.getConsumerVersion()));
    }

    @Override
    public ConnectionMetaDataVersion1 getMetaData() {
        return new MetaData();
    }

    @Override
    public BuildResult<?> getModel(
            ModelIdentifier model, InternalCancellationToken cancellation, BuildParameters parameters) {
        return new ProviderBuildResult<>(connection.run(
                model.getName(), new InternalCancellationTokenAdapter(cancellation), operation(parameters)));
    }

    @Override
    public <T> BuildResult<T> run(
            InternalBuildAction<T> action, InternalCancellationToken cancellation, BuildParameters parameters) {
        throw onlyBuilds();
    }

    @Override
    public <T> BuildResult<T> run(
            InternalBuildActionVersion2<T> action, InternalCancellationToken cancellation, BuildParameters parameters) {
        throw onlyBuilds();
    }

    @Override
    public BuildResult<?> run(
            InternalPhasedAction action,
            PhasedActionResultListener listener,
            InternalCancellationToken cancellation,
            BuildParameters parameters) {
        throw onlyBuilds();
    }

    @Override
    public void shutdown(ShutdownParameters parameters) {
        process.close();
    }

    private ProviderOperationParameters operation(BuildParameters parameters) {
        return adapter.builder(ProviderOperationParameters.class)
                .mixInTo(ProviderOperationParameters.class, BuildLogLevelMixIn.class)
                .build(parameters);
    }

    private static UnsupportedOperationException onlyBuilds() {
        return new UnsupportedOperationException("this connection runs builds and nothing else");
    }

    private static final class BuildProcess extends BuildProcessState {

        BuildProcess(ServiceRegistry logging) {
            super(true, AgentStatus.disabled(), ClassPath.EMPTY, logging, NativeServices.getInstance());
        }

        @Override
        protected void addProviders(ServiceRegistryBuilder builder) {
            builder.provider(new ConnectionScopeServices());
        }
    }

    private static final class MetaData implements ConnectionMetaDataVersion1 {

        @Override
        public String getVersion() {
            return GradleVersion.current().getVersion();
        }

        @Override
        public String getDisplayName() {
            return "Gradle " + getVersion();
        }
    }
}

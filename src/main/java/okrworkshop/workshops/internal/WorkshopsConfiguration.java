package okrworkshop.workshops.internal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** What an installation may set for its workshops. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkshopsSettings.class)
class WorkshopsConfiguration {}

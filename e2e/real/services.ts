import { caddy } from './caddy.ts';
import { etcd } from './etcd.ts';
import { natsServer } from './nats-server.ts';
import { prometheus } from './prometheus.ts';
import type { RealService } from './service.ts';
import { victoriaMetrics } from './victoria-metrics.ts';

export const SERVICES: readonly RealService[] = [caddy, etcd, natsServer, prometheus, victoriaMetrics];

"use client";

import dynamic from "next/dynamic";
import styles from "./charts.module.css";
import type { IndicatorChartProps } from "./indicator-chart";

/** As the other charts: fetched after the page stands, into a box that has its height. */
const Chart = dynamic(() => import("./indicator-chart").then((file) => file.IndicatorChart), { ssr: false });

const HEIGHT = 260;

export function LazyIndicatorChart(props: IndicatorChartProps) {
  return (
    <div className={styles.drawn} style={{ minHeight: HEIGHT }}>
      <Chart {...props} />
    </div>
  );
}

import {Cluster} from "ioredis";
const mode=process.argv[2];
for (let i=0;i<40;i++){
 const opts={lazyConnect:false,connectTimeout:1800,autoResendUnfulfilledCommands:false};
 if(mode.includes("m")) opts.maxRetriesPerRequest=0;
 if(mode.includes("s")) opts.socketTimeout=3600;
 const c=new Cluster([{host:"127.0.0.1",port:23999}],{lazyConnect:true,enableOfflineQueue:mode.includes("o"),clusterRetryStrategy:()=>100,redisOptions:{...opts}});
 c.on("error",()=>{});
 const t=Date.now();
 console.error("---start",i);
 await c.connect().catch(e=>console.log(i,"err",e.message));
 const d=Date.now()-t; if(d>500){console.log(mode,i,d); c.disconnect(); if(process.env.DEBUG) process.exit()}
 c.disconnect();
}
process.exit()
